/** The default .docx templates that tools/build.mjs embeds: base64 text by kind of document. */
declare module "ita:default-templates" {
  const templates: Record<string, string>;
  export default templates;
}
