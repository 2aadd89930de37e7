import { useEffect, useId, useRef, useState } from 'react';
import { talkWords } from '../../text/talk.ts';
import { useApp } from '../AppContext.ts';
import { isMetres, lettersFor, ROOM_KINDS, type TalkRoom } from './room.ts';

/** Where the talk is given: a kind of room, or its measures. */
export function RoomDialog({
  room,
  screen,
  onRoom,
  onClose,
}: {
  room: TalkRoom;
  screen: { width: number; height: number };
  onRoom: (room: TalkRoom) => void;
  onClose: () => void;
}) {
  const { words, view } = useApp();
  const said = talkWords[view.lang];
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog talk-room" aria-labelledby={`${id}-heading`} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={`${id}-heading`}>{said.room}</h2>
        <button type="button" className="icon-button" aria-label={said.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <p className="quiet">{said.roomHint}</p>
      <fieldset>
        <legend className="sr-only">{said.room}</legend>
        {ROOM_KINDS.map((kind) => (
          <label key={kind} className="talk-room-choice">
            <input type="radio" name={`${id}-kind`} checked={room.kind === kind} onChange={() => onRoom({ ...room, kind })} />
            {said.rooms[kind]}
          </label>
        ))}
      </fieldset>
      {room.kind === 'measured' && (
        <div className="talk-room-metres">
          <Metres label={said.distance} unit={said.metres} value={room.distance} onValue={(distance) => onRoom({ ...room, distance })} />
          <Metres label={said.screenHeight} unit={said.metres} value={room.height} onValue={(height) => onRoom({ ...room, height })} />
        </div>
      )}
      <p role="status">{said.wanted(words.number(lettersFor(room, screen)))}</p>
    </dialog>
  );
}

/** A length; what is being typed counts as soon as it can be one. */
function Metres({ label, unit, value, onValue }: { label: string; unit: string; value: number; onValue: (value: number) => void }) {
  const [typed, setTyped] = useState(String(value));
  return (
    <label>
      {label}
      <span>
        <input
          type="number"
          min="0.1"
          max="100"
          step="0.1"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            const metres = event.target.valueAsNumber;
            if (isMetres(metres)) onValue(metres);
          }}
        />{' '}
        {unit}
      </span>
    </label>
  );
}
