using System.Numerics;

namespace HighDicom;

/// <summary>Picks the painter for a type of segmentation and a kind of result.</summary>
/// <param name="store">The segmentation.</param>
/// <param name="choice">What was chosen.</param>
internal sealed class Painters(SegmentationStore store, PixelChoice choice)
{
    private readonly SegmentationType _type = SegmentationTraits.TypeOf(store.Header);
    private readonly int _bits = store.Pixels.Format.Bits;

    private bool IsFractional => _type == SegmentationType.Fractional && _bits == 8;

    /// <summary>Draws labels: one for each chosen segment.</summary>
    internal FramePainter<T> Labels<T>(T[] labels)
        where T : unmanaged, INumber<T>
    {
        CheckBits();
        if (_type != SegmentationType.LabelMap)
            return _bits == 1 ? new BitLabelPainter<T>(labels, choice.Overlap) : new ByteLabelPainter<T>(labels, choice.Overlap, IsFractional ? SegmentationTraits.MaximumOf(store.Header) : (byte)0);
        T[] table = new T[1 << _bits];
        for (int i = 0; i < labels.Length; i++)
        {
            if (choice.Segments[i].Number < table.Length) table[choice.Segments[i].Number] = labels[i];
        }

        int same = 1;
        while (same < table.Length && table[same] == T.CreateTruncating(same)) same++;
        return new MapLabelPainter<T>(table, same);
    }

    /// <summary>Draws segments beside each other.</summary>
    internal FramePainter<T> Stack<T>()
        where T : unmanaged, INumber<T>
    {
        CheckBits();
        int depth = choice.Segments.Count;
        if (_type == SegmentationType.LabelMap) return new MapStackPainter<T>(depth, Ranks());
        if (_bits == 1) return new BitStackPainter<T>(depth);
        if (!IsFractional) return new ByteStackPainter<T>(depth, [T.Zero, .. Enumerable.Repeat(T.One, byte.MaxValue)], byte.MaxValue);
        byte maximum = SegmentationTraits.MaximumOf(store.Header);
        return choice.IsStored
            ? new ByteStackPainter<T>(depth, [.. Enumerable.Range(0, 256).Select(Stored<T>)], byte.MaxValue)
            : new ByteStackPainter<T>(depth, [.. Enumerable.Range(0, 256).Select(value => Fraction<T>(value, maximum))], maximum);
    }

    private int[] Ranks()
    {
        int[] ranks = new int[1 << _bits];
        Array.Fill(ranks, -1);
        for (int i = 0; i < choice.Segments.Count; i++)
        {
            if (choice.Segments[i].Number < ranks.Length) ranks[choice.Segments[i].Number] = i;
        }

        return ranks;
    }

    /// <exception cref="InvalidDataException">The pixels have a size that segmentations of this type do not have.</exception>
    internal void CheckBits()
    {
        if (_type == SegmentationType.LabelMap ? _bits == 1 : _bits == 16)
            throw new InvalidDataException($"Bits Allocated (0028,0100) is {_bits}, which does not fit the Segmentation Type (0062,0001). StoredFrame gives what is stored.");
    }

    private static T Stored<T>(int value)
        where T : unmanaged, INumber<T>
    {
        T stored = T.CreateTruncating(value);
        return int.CreateTruncating(stored) == value
            ? stored
            : throw new InvalidOperationException($"The stored value {value} does not fit {typeof(T).Name}. Use a larger type.");
    }

    private static T Fraction<T>(int value, byte maximum)
        where T : unmanaged, INumber<T> => T.IsInteger(T.CreateTruncating(0.5))
            ? throw new InvalidOperationException($"{typeof(T).Name} holds no fractions. Use float or double, or AsStored.")
            : T.CreateTruncating(value) / T.CreateTruncating(maximum);
}
