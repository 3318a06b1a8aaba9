using System.Numerics;
using System.Numerics.Tensors;

namespace HighDicom.Tool.Creation;

/// <summary>Which numbers a mask holds.</summary>
internal static class MaskValues
{
    private const int Part = 1 << 20;

    /// <summary>How many values are not 0.</summary>
    public static long CountSet<T>(ReadOnlySpan<T> values)
        where T : unmanaged, INumber<T> =>
        values.Length - values.Count(T.Zero);

    /// <summary>For each number of a label map how many pixels hold it.</summary>
    public static long[] Histogram(PlacedMask<ushort> mask)
    {
        long[] total = new long[ushort.MaxValue + 1];
        int length = mask.Pixels.Length;
        Parallel.ForEach(
            System.Collections.Concurrent.Partitioner.Create(0, Math.Max(1, length), Part),
            () => new long[ushort.MaxValue + 1],
            (range, _, counts) =>
            {
                foreach (ushort value in mask.Pixels[range.Item1..Math.Min(range.Item2, length)]) counts[value]++;
                return counts;
            },
            counts =>
            {
                lock (total) TensorPrimitives.Add(total, counts, total);
            });
        return total;
    }
}
