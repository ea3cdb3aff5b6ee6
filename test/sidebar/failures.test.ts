import { failureFinding } from "../../sidebar/view-models/failures";

test.each([
  ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", "several-accounts"],
  ["PERMISSION_DENIED", "several-accounts"],
  ["Authorization is required to perform that action.", "consent-missing"],
  [
    "Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly",
    "consent-missing",
  ],
  ["You do not have permission to call Files.create", "consent-missing"],
  ["Access denied: DriveAPI", "consent-missing"],
  ["Exceeded maximum execution time", "too-long"],
  ["timed out", "too-long"],
  ["NetworkError: Connection failure due to HTTP 0", "no-answer"],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", "no-answer"],
  ["answer is not JSON", "no-answer"],
  ["", "no-answer"],
])("“%s” is told as %s, in Thai and with steps", (message, id) => {
  const finding = failureFinding(message);
  expect(finding).toMatchObject({ id, severity: "error", place: {} });
  expect(finding.remedy).toMatch(/^1\. .+\n2\. /);
  expect(`${finding.text}${finding.remedy}`.replace(/Google|ITA/g, "")).not.toMatch(/[A-Za-z]/);
});
