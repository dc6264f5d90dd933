import ts from 'typescript';
import type { SourceFile } from '../tree.ts';
import { lineOf, nodesOf, textOf } from './syntax.ts';
import { file, isCode, isTest, type TidyCheck } from './tidy-check.ts';

/** Words that tell a bystander what the programme is about. `art` and `aids` are English words too, so they count in capitals. */
const inText =
  /\b(hiv|vih|vvu|ukimwi|sida|edzi|arvs?|tarv|antiretrovirals?|viral|pmtct|vtp|ptme|prep|cd4|pcr|positive|mentor[- ]mothers?|mothers2mothers|m2m)\b|\b(ART|AIDS|EID)\b/i;
const inFileName =
  /(^|[^a-z])(hiv|aids|art|arvs?|viral|pmtct|vtp|ptme|prep|cd4|pcr|eid|positive|mentor|m2m)([^a-z]|$)/i;

const capitals = /\b(ART|AIDS|EID)\b/;
const discloses = (text: string): boolean => {
  const found = inText.exec(text);
  return found !== null && (!/^(art|aids|eid)$/i.test(found[0]) || capitals.test(text));
};

/** Keys of the words files whose text leaves the opened screen: titles, headings, notices of the system, prints, messages. */
const outsideKey = /(title|heading|app-?name|notification|notice|print|sms|message)/i;

export const discreetOutside: TidyCheck = {
  says: 'nobody learns a woman’s status from a file name, a title, a manifest, a notification or the head of a print',
  find: (files) =>
    files
      .filter(({ path }) => path.startsWith('apps/') && !isTest(path))
      .flatMap((one) => [...nameOf(one), ...pageOf(one), ...wordsOf(one), ...callsOf(one)]),
  faults: [
    [file('apps/phone/public/hiv-ribbon.svg', '')],
    [file('apps/phone/public/manifest.webmanifest', '{ "name": "Mentor mothers" }')],
    [file('apps/office/index.html', '<title>PMTCT desk</title>')],
    [file('apps/phone/words/en.ts', "export const en = { 'diary.title': 'Viral load due' };")],
    [file('apps/phone/words/en.ts', "export const en = { notification: { reminder: 'Take your ART' } };")],
    [file('apps/phone/words/en.ts', "export const en = { pair: { heading: (name) => name + ' is positive' } };")],
    [file('apps/phone/words/fr/titles.ts', "export const titles = { heading: 'Son statut VIH' };")],
    [file('apps/phone/main.tsx', "document.title = 'HIV clinic';")],
    [file('apps/phone/worker.ts', "registration.showNotification('Thari', { body: 'positive result' });")],
  ],
  fine: [
    file('apps/phone/public/line-cart.svg', ''),
    file('apps/phone/index.html', '<title>Thari</title>'),
    file(
      'apps/phone/words/en.ts',
      "export const en = { 'pair.status': 'HIV status', 'diary.title': 'The art of a day' };",
    ),
    file('apps/phone/main.tsx', "document.title = 'Diary';"),
  ],
};

const nameOf = ({ path }: SourceFile): string[] => {
  const name = /^apps\/[^/]+\/public\/(.+)$/.exec(path)?.[1];
  return name && inFileName.test(name) ? [`${path}: the name of the file`] : [];
};

const pageOf = ({ path, text }: SourceFile): string[] =>
  /\.(html|webmanifest)$|manifest[^/]*\.(json|ts)$/.test(path) && discloses(text) ? [`${path}: the page itself`] : [];

const wordsOf = (one: SourceFile): string[] =>
  /^apps\/[^/]+\/words\/.+\.(ts|json)$/.test(one.path)
    ? nodesOf(one).flatMap((node) => {
        const text = textOf(node);
        const key = keyOf(node);
        return text !== undefined && discloses(text) && outsideKey.test(key)
          ? [`${one.path}:${lineOf(node)}: ${key}`]
          : [];
      })
    : [];

/** The keys from the outermost object to this one, joined by dots. */
const keyOf = (node: ts.Node): string => {
  const own = ts.isPropertyAssignment(node) ? [node.name.getText().replaceAll(/['"]/g, '')] : [];
  return node.parent ? [keyOf(node.parent), ...own].filter((part) => part !== '').join('.') : '';
};

const callsOf = (one: SourceFile): string[] =>
  isCode(one.path)
    ? nodesOf(one)
        .filter((node) => speaksOutside(node) && discloses(node.getText()))
        .map((node) => `${one.path}:${lineOf(node)}: ${node.getText().slice(0, 80)}`)
    : [];

const speaksOutside = (node: ts.Node): boolean => {
  if (ts.isCallExpression(node) || ts.isNewExpression(node))
    return /(\.showNotification|^Notification)$/.test(node.expression.getText());
  return ts.isBinaryExpression(node) && /\bdocument\.title$/.test(node.left.getText());
};
