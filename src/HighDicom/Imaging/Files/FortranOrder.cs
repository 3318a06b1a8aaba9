namespace HighDicom;

/// <summary>Arrays whose first axis varies fastest.</summary>
internal static class FortranOrder
{
    // Both orders touch whole cache lines of such a square.
    private const int Block = 32;

    /// <summary>The same array with the last axis varying fastest.</summary>
    internal static T[] ToC<T>(T[] values, IReadOnlyList<int> shape)
        where T : unmanaged
    {
        if (shape.Count < 2 || values.Length == 0) return values;
        int first = shape[0], last = shape[^1], middle = values.Length / first / last;
        int[] between = [.. shape.Skip(1).Take(shape.Count - 2)];
        T[] result = GC.AllocateUninitializedArray<T>(values.Length);
        Parallel.For(0, middle, index =>
        {
            // index counts the axes between in C order.
            int source = first * ToFortran(index, between), target = index * last;
            for (int firstBlock = 0; firstBlock < first; firstBlock += Block)
            {
                for (int lastBlock = 0; lastBlock < last; lastBlock += Block)
                {
                    for (int i = firstBlock; i < Math.Min(firstBlock + Block, first); i++)
                    {
                        for (int k = lastBlock; k < Math.Min(lastBlock + Block, last); k++)
                            result[(i * middle * last) + target + k] = values[i + source + (k * first * middle)];
                    }
                }
            }
        });
        return result;
    }

    private static int ToFortran(int index, int[] lengths)
    {
        int result = 0, stride = 1;
        int[] place = new int[lengths.Length];
        for (int axis = lengths.Length - 1; axis >= 0; axis--) (index, place[axis]) = Math.DivRem(index, lengths[axis]);
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            result += place[axis] * stride;
            stride *= lengths[axis];
        }

        return result;
    }
}
