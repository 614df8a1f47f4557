// Event rows as an Apache Parquet file, the same columns as the CSV.
import {ByteWriter, ParquetWriter, schemaFromColumnData} from 'hyparquet-writer'
import {columns, type EventRow} from './csv.ts'

type Column = (typeof columns)[number]

const numbers: Readonly<Partial<Record<Column, 'INT32' | 'DOUBLE'>>> = {
  score: 'DOUBLE',
  claims: 'INT32',
  sources: 'INT32',
  outlets: 'INT32',
}

/** Rows are written in groups, so that only the compressed file is held in memory. */
export class EventParquet {
  private readonly bytes = new ByteWriter()
  private readonly writer = new ParquetWriter({
    writer: this.bytes,
    schema: schemaFromColumnData({columnData: columnData([])}),
  })

  async add(rows: readonly EventRow[]): Promise<void> {
    if (rows.length > 0) await this.writer.write({columnData: columnData(rows), rowGroupSize: rows.length})
  }

  async finish(): Promise<Uint8Array> {
    await this.writer.finish()
    return new Uint8Array(this.bytes.getBuffer())
  }
}

function columnData(rows: readonly EventRow[]) {
  return columns.map((name) => ({
    name,
    data: rows.map((row) => row[name]),
    type: numbers[name] ?? ('STRING' as const),
    nullable: true,
  }))
}
