using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace HighDicom;

/// <summary>Reads the facts of a frame out of the bytes of its functional groups; the same facts as <see cref="ItemFrameReader"/>.</summary>
internal sealed class RawFrameReader(bool isExplicit)
{
    private const int MostValues = 6;

    /// <summary>Adds what the item says to the facts.</summary>
    /// <exception cref="RawException">The bytes are not understood.</exception>
    internal void Read(ReadOnlySpan<byte> groups, FrameFacts facts)
    {
        var elements = new RawElements(groups, isExplicit);
        while (elements.Next())
        {
            ReadOnlySpan<byte> sequence = elements.Value;
            if (elements.Tag == 0x00089124) ReadDerivations(sequence, facts);
            else if (IsKnown(elements.Tag) && RawElements.NextItem(ref sequence, isExplicit, out ReadOnlySpan<byte> item)) ReadGroup(item, facts);
        }
    }

    // Sequences that hold one item, and the elements in them, do not share tags: one reader serves all.
    private static bool IsKnown(uint tag) => tag is 0x0062000A or 0x00209111 or 0x00209113 or 0x00209116 or 0x00289110 or 0x0048021A;

    private void ReadGroup(ReadOnlySpan<byte> item, FrameFacts facts)
    {
        var elements = new RawElements(item, isExplicit);
        SpatialPoint offset = default;
        int offsets = 0;
        while (elements.Next())
        {
            ReadOnlySpan<byte> value = elements.Value;
            switch (elements.Tag)
            {
                case 0x0062000B when value.Length == sizeof(ushort): facts.Segment = BinaryPrimitives.ReadUInt16LittleEndian(value); break;
                case 0x00209157: ReadIndexValues(value, facts); break;
                case 0x00200032: ReadPosition(value, facts); break;
                case 0x00200037: ReadOrientation(value, facts); break;
                case 0x00280030: ReadSpacing(value, facts); break;
                case 0x00180088: facts.SpacingBetweenSlices = Single(value) ?? facts.SpacingBetweenSlices; break;
                case 0x00180050: facts.SliceThickness = Single(value) ?? facts.SliceThickness; break;
                case 0x0048021E when value.Length == sizeof(int): facts.MatrixColumn = BinaryPrimitives.ReadInt32LittleEndian(value); break;
                case 0x0048021F when value.Length == sizeof(int): facts.MatrixRow = BinaryPrimitives.ReadInt32LittleEndian(value); break;
                case 0x0040072A when Single(value) is { } x: (offset, offsets) = (offset with { X = x }, offsets | 1); break;
                case 0x0040073A when Single(value) is { } y: (offset, offsets) = (offset with { Y = y }, offsets | 2); break;
                case 0x0040074A when Single(value) is { } z: offset = offset with { Z = z * TotalMatrixReader.MillimetersPerMicrometer }; break;
            }
        }

        if (offsets == 3) facts.Position = offset;
    }

    private void ReadDerivations(ReadOnlySpan<byte> derivations, FrameFacts facts)
    {
        while (RawElements.NextItem(ref derivations, isExplicit, out ReadOnlySpan<byte> derivation))
        {
            var elements = new RawElements(derivation, isExplicit);
            while (elements.Next())
            {
                ReadOnlySpan<byte> sources = elements.Value;
                if (elements.Tag != 0x00082112) continue;
                while (RawElements.NextItem(ref sources, isExplicit, out ReadOnlySpan<byte> source)) ReadSource(source, facts);
            }
        }
    }

    private void ReadSource(ReadOnlySpan<byte> source, FrameFacts facts)
    {
        Span<char> uid = stackalloc char[0];
        Span<char> room = stackalloc char[64];
        int[] frames = [];
        var elements = new RawElements(source, isExplicit);
        while (elements.Next())
        {
            if (elements.Tag == 0x00081155 && elements.Value.Length <= room.Length) uid = room[..Encoding.Latin1.GetChars(elements.Value, room)];
            else if (elements.Tag == 0x00081155) throw new RawException("a UID is too long");
            else if (elements.Tag == 0x00081160) frames = Frames(elements.Value);
        }

        facts.AddSource(uid.Trim(" \0"), frames);
    }

    private static int[] Frames(ReadOnlySpan<byte> value)
    {
        double[] numbers = new double[Count(value)];
        return TryRead(value, numbers, out int count) && count == numbers.Length
            ? [.. numbers.Where(number => number is > 0 and <= int.MaxValue && double.IsInteger(number)).Select(number => (int)number)]
            : [];
    }

    private static void ReadIndexValues(ReadOnlySpan<byte> value, FrameFacts facts)
    {
        for (; value.Length >= sizeof(uint); value = value[sizeof(uint)..]) facts.IndexValues.Add(BinaryPrimitives.ReadUInt32LittleEndian(value));
    }

    private static void ReadPosition(ReadOnlySpan<byte> value, FrameFacts facts)
    {
        Span<double> numbers = stackalloc double[MostValues];
        if (TryRead(value, numbers, out int count) && count == 3) facts.Position = new SpatialPoint(numbers[0], numbers[1], numbers[2]);
    }

    private static void ReadOrientation(ReadOnlySpan<byte> value, FrameFacts facts)
    {
        Span<double> numbers = stackalloc double[MostValues];
        if (TryRead(value, numbers, out int count) && PlaneOrientation.TryCreate(numbers[..count], out PlaneOrientation orientation)) facts.Orientation = orientation;
    }

    private static void ReadSpacing(ReadOnlySpan<byte> value, FrameFacts facts)
    {
        Span<double> numbers = stackalloc double[MostValues];
        if (TryRead(value, numbers, out int count) && count == 2 && new PixelSpacing(numbers[0], numbers[1]) is { IsValid: true } spacing) facts.Spacing = spacing;
    }

    private static double? Single(ReadOnlySpan<byte> value)
    {
        Span<double> numbers = stackalloc double[1];
        return TryRead(value, numbers, out int count) && count == 1 ? numbers[0] : null;
    }

    private static int Count(ReadOnlySpan<byte> value) => value.Count((byte)'\\') + 1;

    // Decimal strings; false if one is none, or there are more than room for.
    private static bool TryRead(ReadOnlySpan<byte> value, Span<double> numbers, out int count)
    {
        count = 0;
        if (Count(value) > numbers.Length) return false;
        foreach (Range range in value.Split((byte)'\\'))
        {
            if (!double.TryParse(value[range].Trim(" \0"u8), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number)) return false;
            numbers[count++] = number;
        }

        return true;
    }
}
