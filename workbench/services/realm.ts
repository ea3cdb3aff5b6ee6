// The JavaScript world a script runs in (a vm context, an iframe). What a service hands out is made of that world's own
// arrays, dates and errors, and what it takes in is copied, so that neither side can change the other's data later.

export interface Realm {
  Array: ArrayConstructor;
  Date: DateConstructor;
  Error: ErrorConstructor;
  Object: ObjectConstructor;
}

/** Copies a list into the realm. */
export function arrayIn<T>(realm: Realm, items: readonly T[]): T[] {
  return realm.Array.from(items);
}

/** Copies a table into the realm. */
export function gridIn<T>(realm: Realm, rows: readonly (readonly T[])[]): T[][] {
  return realm.Array.from(rows, (row) => realm.Array.from(row));
}

/** Copies a plain object (one level) into the realm. */
export function objectIn<T extends object>(realm: Realm, source: T): T {
  return realm.Object.assign(new realm.Object(), source) as T;
}

/** True for a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
