import { useId } from 'react';
import type { InWords } from '../../model/deck.ts';
import { decksWords } from '../../text/decks.ts';
import type { Language } from '../../view/View.ts';
import { useApp } from '../AppContext.ts';

/** Written, a line is left: the keys of the app act again. */
function leaveOnEnter({ key, currentTarget }: React.KeyboardEvent<HTMLInputElement>) {
  if (key === 'Enter') currentTarget.blur();
}

/** A field for words in the language of the screen; what is said in the other language stands below it, and stays. */
export function WordsField({
  label,
  hint,
  value,
  most,
  rows,
  part,
  onText,
}: {
  label: string;
  hint?: string;
  value: InWords | undefined;
  /** The most characters that it takes. */
  most: number;
  /** How many lines it shows; without, it is one line of text. */
  rows?: number;
  part?: string;
  onText: (lang: Language, text: string) => void;
}) {
  const { view } = useApp();
  const said = decksWords[view.lang];
  const ids = { field: useId(), hint: useId() };
  const other = view.lang === 'id' ? 'en' : 'id';
  const field = {
    id: ids.field,
    value: value?.[view.lang] ?? '',
    maxLength: most,
    'aria-describedby': ids.hint,
    'data-part': part,
    onChange: ({ target }: { target: { value: string } }) => onText(view.lang, target.value),
  };
  return (
    <div className="deck-field">
      <label htmlFor={ids.field}>{label}</label>
      {rows ? <textarea {...field} rows={rows} /> : <input {...field} type="text" autoComplete="off" onKeyDown={leaveOnEnter} />}
      <p id={ids.hint} className="quiet">
        {value?.[other] ? (
          <>
            {said.otherLanguage} <span lang={other}>{value[other]}</span>
          </>
        ) : (
          hint
        )}
      </p>
    </div>
  );
}
