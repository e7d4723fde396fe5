/** What a page of the site may load and run. */
import { createHash } from 'node:crypto';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content security policy in a page: nothing from other servers, and no inline
 * scripts or styles except the given ones, which are named by their hash.
 */
export function securityPolicy(inline: {
  styles?: readonly string[];
  scripts?: readonly string[];
}): string {
  const styles = (inline.styles ?? []).map(hash).join(' ');
  const scripts = (inline.scripts ?? []).map(hash).join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${scripts && ` ${scripts}`}`,
    `style-src 'self'${styles && ` ${styles}`}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
