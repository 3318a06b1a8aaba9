using System.Buffers.Binary;
using FellowOakDicom;

namespace HighDicom;

/// <summary>The palette of a PALETTE COLOR image (Palette Color Lookup Table Module, PS3.3 C.7.9).</summary>
internal sealed class ColorPalette
{
    private readonly ushort[][] _tables;
    private readonly int _first;

    private ColorPalette(ushort[][] tables, int first) => (_tables, _first) = (tables, first);

    /// <exception cref="InvalidDataException">A table is missing or shorter than its descriptor says.</exception>
    /// <exception cref="NotSupportedException">The tables are segmented.</exception>
    internal static ColorPalette Of(DicomDataset dataset, bool isSigned)
    {
        if (dataset.Contains(DicomTag.SegmentedRedPaletteColorLookupTableData))
            throw new NotSupportedException("its palette is segmented (0028,1221), which is not read");

        int first = Words(dataset, DicomTag.RedPaletteColorLookupTableDescriptor) is [_, var start, ..] ? isSigned ? (short)start : start : 0;
        return new ColorPalette(
            [
                Table(dataset, DicomTag.RedPaletteColorLookupTableDescriptor, DicomTag.RedPaletteColorLookupTableData),
                Table(dataset, DicomTag.GreenPaletteColorLookupTableDescriptor, DicomTag.GreenPaletteColorLookupTableData),
                Table(dataset, DicomTag.BluePaletteColorLookupTableDescriptor, DicomTag.BluePaletteColorLookupTableData),
            ],
            first);
    }

    /// <summary>Writes the colours of indices; what lies before the first or after the last entry takes that one.</summary>
    internal void Apply(ReadOnlySpan<int> indices, Span<ushort> colors)
    {
        for (int color = 0; color < _tables.Length; color++)
        {
            ushort[] table = _tables[color];
            for (int i = 0, to = color; i < indices.Length; i++, to += _tables.Length)
                colors[to] = table[(int)Math.Clamp((long)indices[i] - _first, 0, table.Length - 1)];
        }
    }

    private static ushort[] Table(DicomDataset dataset, DicomTag descriptor, DicomTag data)
    {
        if (Words(dataset, descriptor) is not [var stated, _, var bits, ..] || dataset.GetDicomItem<DicomElement>(data) is not { } element)
            throw new InvalidDataException($"it has no {descriptor.DictionaryEntry.Name} {descriptor} or {data.DictionaryEntry.Name} {data}");

        // 0 stands for 65,536 entries; those of 8 bits lie two in a word (PS3.3 C.7.6.3.1.5, C.7.6.3.1.6).
        int count = stated == 0 ? 1 << 16 : stated;
        byte[] bytes = element.Buffer.Data;
        if (bits == 8 && bytes.Length < 2 * count && bytes.Length >= count)
            return [.. bytes.Take(count).Select(value => (ushort)value)];

        ushort[] table = Words(dataset, data);
        return table.Length >= count ? table[..count] : throw new InvalidDataException($"{data.DictionaryEntry.Name} {data} has {table.Length} of {count} entries");
    }

    // Descriptors are US or SS, data OW or US: the bytes are the same.
    private static ushort[] Words(DicomDataset dataset, DicomTag tag)
    {
        byte[] bytes = dataset.GetDicomItem<DicomElement>(tag)?.Buffer.Data ?? [];
        var words = new ushort[bytes.Length / sizeof(ushort)];
        for (int i = 0; i < words.Length; i++)
            words[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(sizeof(ushort) * i));
        return words;
    }
}
