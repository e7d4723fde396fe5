/** A PDF as Chromium prints it, finished: read by a library that shares no code with it. */
import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { finishPdf } from '../../../src/publish/finish-pdf.ts';

/** A small file of Chromium's form, with these bookmarks as they were drawn. */
function printed(...drawn: string[]): Buffer {
  const first = 6;
  const objects = [
    "<</Title (Draft)\n/Creator (Headless)\n/CreationDate (D:20261129075730+00'00')>>",
    '<</Type /Catalog\n/Pages 3 0 R\n/Outlines 5 0 R\n/X [(node00000409) (node00000412)]>>',
    '<</Type /Pages\n/Kids [4 0 R]\n/Count 1>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]>>',
    `<</Type /Outlines\n/First ${first} 0 R\n/Last ${first + drawn.length - 1} 0 R>>`,
    ...drawn.map(
      (title, i) =>
        [
          `<</Title ${title}\n/Dest [4 0 R /XYZ 50 700 0]\n/Parent 5 0 R\n/SE ${100 + i} 0 R`,
          i > 0 ? `/Prev ${first + i - 1} 0 R` : '',
          i < drawn.length - 1 ? `/Next ${first + i + 1} 0 R` : '',
        ]
          .filter(Boolean)
          .join('\n') + '>>',
    ),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const at = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${objects.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${at}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}

const FACTS = {
  title: 'Rules 2026–2027 – Hill',
  author: 'Ysgol y Bryn (“Hill”)',
  day: '2026-11-23',
};

it('has bookmarks in the words of the headings, and says what it is', async () => {
  const pdf = printed(
    '(House Rules)',
    '(1ProposedWhy we go)',
    '(22ProposedWho \\(and when\\))',
    '<FEFF0033004E0061006D00650073>',
    '(AboutAbout)',
    '(Of nobody)',
  );
  const finished = finishPdf(
    pdf,
    [
      { number: '', words: 'House Rules' },
      { number: '1', words: 'Why we go' },
      { number: '', words: 'Not drawn' },
      { number: '2', words: 'Who (and when)' },
      { number: '3', words: 'Names' },
      { number: '', words: 'About' },
    ],
    FACTS,
  );
  // What the browser printed is there byte for byte, but for what differs from run to run.
  const kept = finished.subarray(0, pdf.length).toString('latin1');
  expect(kept).toBe(
    pdf
      .toString('latin1')
      .replace('20261129075730', '20261123000000')
      .replace('(node00000409)', '(node00000001)')
      .replace('(node00000412)', '(node00000002)'),
  );
  const read = await getDocumentProxy(new Uint8Array(finished));
  expect((await read.getOutline()).map(({ title }) => title)).toEqual([
    'House Rules',
    '1 Why we go',
    '2 Who (and when)',
    '3 Names',
    'About',
    'Of nobody',
  ]);
  const { info } = await read.getMetadata();
  expect(info).toMatchObject({
    Title: FACTS.title,
    Author: FACTS.author,
    CreationDate: "D:20261123000000+00'00'",
  });
  expect(info).not.toHaveProperty('Creator');
});

it('is refused where the file has another form', () => {
  expect(() => finishPdf(Buffer.from('%PDF-2.0\n%%EOF'), [], FACTS)).toThrow('unknown form');
});
