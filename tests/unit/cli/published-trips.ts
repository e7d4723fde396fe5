import { runCommand } from './run-command.ts';
import { copyOf } from './temporary-content.ts';

/** A copy of the school with pictures and forms, both editions published. */
export async function publishedTrips(): Promise<string> {
  const folder = copyOf('tests/fixtures/attached');
  for (const year of ['2025', '2026']) {
    const edition = `${year}-${Number(year) + 1}`;
    const words = ['adopt', 'trips', edition, '--on', `${year}-09-01`, '--minute', '1'];
    const { code, out, err } = await runCommand([...words, '--content', folder]);
    if (code !== 0) throw new Error(out + err);
  }
  return folder;
}
