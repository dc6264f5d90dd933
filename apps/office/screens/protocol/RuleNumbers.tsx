import { useDesk } from '../../app/desk-context.ts';
import type { Section } from './protocol-view.ts';
import { Evidence } from './Rules.tsx';

/** The numbers of one section, with what the default says where it says something else. */
export function RuleNumbers({ section }: { readonly section: Section }) {
  const { words } = useDesk();
  const { columns } = words.protocol.numbers;
  const { title, numbers, sources } = section;
  return (
    <section class="office-numbers-of">
      <h3>{title}</h3>
      <table class="ui-table">
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col">{columns.base}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map(({ what, value, base }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{base === undefined ? value : <strong>{value}</strong>}</td>
              <td>{base ?? <span class="office-quiet">{words.protocol.numbers.same}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sources.map(({ text, isRead }) => (
        <p key={text} class="office-quiet">
          {text} <Evidence isRead={isRead} />
        </p>
      ))}
    </section>
  );
}
