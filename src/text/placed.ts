import type { TableDocument } from '../model/document.ts';
import type { UnitList } from '../model/generated/table-file.ts';
import type { Place } from '../model/location.ts';
import type { Text, UnitCell } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';

type PlaceOf = TableDocument['placeOf'];

/** The pointer to an entry of what `base` points to; without a key to that itself. Most are never asked for, so it is put together then. */
function pointerTo(base: string, key: string | undefined): string {
  return key === undefined ? base : `${base}/${key}`;
}

/** A text of a table. Its place is looked up when something is said about it, which is seldom. */
export class PlacedText implements Text {
  readonly value: string;
  readonly #placeOf: PlaceOf;
  readonly #base: string;
  readonly #key: string | undefined;

  constructor(value: string, placeOf: PlaceOf, base: string, key: string | undefined) {
    this.value = value;
    this.#placeOf = placeOf;
    this.#base = base;
    this.#key = key;
  }

  get place(): Place {
    return this.#placeOf(pointerTo(this.#base, this.#key));
  }
}

/** A cell that names units; places as those of a text. */
export class PlacedCell implements UnitCell {
  readonly value: string;
  readonly units: readonly Unit[];
  readonly #written: NonNullable<UnitList>;
  readonly #placeOf: PlaceOf;
  readonly #base: string;
  readonly #key: string;

  constructor(
    written: NonNullable<UnitList>,
    read: (cell: string) => readonly Unit[],
    placeOf: PlaceOf,
    base: string,
    key: string,
  ) {
    this.value = Array.isArray(written) ? written.join('、') : written;
    this.units = read(this.value);
    this.#written = written;
    this.#placeOf = placeOf;
    this.#base = base;
    this.#key = key;
  }

  get place(): Place {
    return this.#placeOf(pointerTo(this.#base, this.#key));
  }

  get entries(): readonly Text[] {
    const written = this.#written;
    if (!Array.isArray(written)) return [new PlacedText(written, this.#placeOf, this.#base, this.#key)];
    const own = pointerTo(this.#base, this.#key);
    return written.map((entry, index) => new PlacedText(entry, this.#placeOf, own, String(index)));
  }
}

/** A cell told by the words of another: its words stand there. */
export class SharedCell implements UnitCell {
  readonly value = '';
  readonly entries: readonly Text[] = [];
  readonly units: readonly Unit[];
  readonly #whole: UnitCell;

  constructor(units: readonly Unit[], whole: UnitCell) {
    this.units = units;
    this.#whole = whole;
  }

  get place(): Place {
    return this.#whole.place;
  }
}

/** A cell that its row does not have: it stands where the row does. */
export class AbsentCell implements UnitCell {
  readonly value = '';
  readonly units: readonly Unit[] = [];
  readonly entries: readonly Text[] = [];
  readonly #placeOf: PlaceOf;
  readonly #pointer: string;

  constructor(placeOf: PlaceOf, pointer: string) {
    this.#placeOf = placeOf;
    this.#pointer = pointer;
  }

  get place(): Place {
    return this.#placeOf(this.#pointer);
  }
}
