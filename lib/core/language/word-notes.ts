import type { WordBook } from './word-book.ts';

/** A word by its number in a book. */
interface Numbered {
  book: WordBook;
  number: number;
  text: string;
}

const SMALLEST = 256;
let readers = 0;

/** Where each word's own entry is in a table, by the word's number; 0: the reader has not met it. */
class Places {
  private places = new Int32Array(SMALLEST);

  of(number: number): number {
    return this.places[number] ?? 0;
  }

  set(number: number, place: number): void {
    if (number >= this.places.length) this.places = grown(this.places, number + 1);
    this.places[number] = place;
  }
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * length);
  larger.set(array);
  return larger;
}

/** Notes of one reader in one book. */
interface NoteTable<Note> {
  places: Places;
  /** The first is nobody's: no word has place 0. */
  notes: (Note | undefined)[];
  /** Words of which the same is noted share a note. */
  placeOf: Map<Note, number>;
}

/** What one reader notes about each word: worked out once, kept as long as the book. */
export class WordNotes<Note extends object> {
  private readonly reader = readers++;

  constructor(private readonly take: (word: string) => Note) {}

  of(word: Numbered): Note {
    const table = word.book.tables[this.reader] as NoteTable<Note> | undefined;
    const place = table === undefined ? 0 : table.places.of(word.number);
    return table?.notes[place] ?? this.note(word);
  }

  private note({ book, number, text }: Numbered): Note {
    const known = book.tables[this.reader] as NoteTable<Note> | undefined;
    const table: NoteTable<Note> = known ?? { places: new Places(), notes: [undefined], placeOf: new Map() };
    book.tables[this.reader] = table;
    const note = this.take(text);
    const place = table.placeOf.get(note) ?? table.notes.push(note) - 1;
    table.placeOf.set(note, place);
    table.places.set(number, place);
    return note;
  }
}

/** Numbers of one reader in one book, row after row. */
export class RowTable {
  numbers: Float64Array;
  private readonly places = new Places();
  private count = 0;

  constructor(
    private readonly width: number,
    private readonly write: (word: string, row: Float64Array) => void,
  ) {
    this.numbers = new Float64Array(SMALLEST * width);
  }

  /** Where the word's numbers begin in `numbers`, which may be another array afterwards. */
  rowOf(word: Numbered): number {
    const place = this.places.of(word.number);
    return place > 0 ? (place - 1) * this.width : this.add(word);
  }

  private add(word: Numbered): number {
    const { width } = this;
    const from = this.count * width;
    if (from === this.numbers.length) {
      const larger = new Float64Array(2 * from);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.write(word.text, this.numbers.subarray(from, from + width));
    this.count += 1;
    this.places.set(word.number, this.count);
    return from;
  }
}

/** The same for readers that note a row of numbers about each word. */
export class WordRows {
  private readonly reader = readers++;

  /** `write`: writes what is known of a word into its row, which holds nothing but 0. */
  constructor(
    private readonly width: number,
    private readonly write: (word: string, row: Float64Array) => void,
  ) {}

  /** The rows of the words of a book. */
  in(book: WordBook): RowTable {
    const known = book.tables[this.reader] as RowTable | undefined;
    if (known !== undefined) return known;
    const table = new RowTable(this.width, this.write);
    book.tables[this.reader] = table;
    return table;
  }
}
