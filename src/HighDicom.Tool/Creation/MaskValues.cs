using System.Numerics;

namespace HighDicom.Tool.Creation;

/// <summary>Which numbers a mask holds.</summary>
internal static class MaskValues
{
    /// <summary>How many values are 0.</summary>
    public static long CountZeros<T>(T[] values)
        where T : unmanaged, INumber<T> =>
        values.AsSpan().Count(T.Zero);

    /// <summary>For each number of a label map how many pixels hold it.</summary>
    public static long[] Histogram(ushort[] values)
    {
        long[] total = new long[ushort.MaxValue + 1];
        Parallel.ForEach(
            System.Collections.Concurrent.Partitioner.Create(0, values.Length, 1 << 20),
            () => new long[ushort.MaxValue + 1],
            (range, _, counts) =>
            {
                foreach (ushort value in values.AsSpan(range.Item1, range.Item2 - range.Item1)) counts[value]++;
                return counts;
            },
            counts =>
            {
                lock (total) System.Numerics.Tensors.TensorPrimitives.Add(total, counts, total);
            });
        return total;
    }
}
