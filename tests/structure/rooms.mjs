export function brokenRule() {
  return null;
}
