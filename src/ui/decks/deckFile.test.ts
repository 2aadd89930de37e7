import { describe, expect, test } from 'vitest';
import { readDeck } from '../../dataset/readDeck.ts';
import { emptyDeck } from '../../view/scenes/editDeck.ts';
import { deckFileName, deckText } from './deckFile.ts';

describe('the file of a deck', () => {
  test('is called after its title', () => {
    expect(deckFileName(emptyDeck('Rapat Focal Point: triwulan III/2026', 'id'), 'id')).toBe('rapat-focal-point-triwulan-iii-2026.json');
    expect(deckFileName(emptyDeck('Réunion', 'en'), 'id')).toBe('reunion.json');
    expect(deckFileName(emptyDeck('../…', 'id'), 'id')).toBe('paparan.json');
    expect(deckFileName(emptyDeck('', 'en'), 'en')).toBe('deck.json');
  });

  test('opens as the deck that was saved', () => {
    const deck = { ...emptyDeck('Rapat', 'id'), scenes: [{ title: { en: 'A' }, text: {}, link: '#/structure', notes: { id: 'Ya' } }] };
    expect(readDeck(deckText(deck))).toEqual({ deck });
    expect(deckText(deck)).toMatch(/^\{\n {2}"format": "struktur-asean-deck",\n {2}"version": 1,\n/);
  });
});
