namespace HighDicom;

/// <summary>How the numbers of a file are stored.</summary>
/// <param name="File">What the file is called, for messages.</param>
/// <param name="Kind">The kind of numbers.</param>
/// <param name="IsBigEndian">Whether the most significant byte comes first.</param>
/// <param name="Lengths">The lengths of the axes in the order of the file: the last axis varies fastest.</param>
internal sealed record ArrayLayout(string File, ElementKind Kind, bool IsBigEndian, IReadOnlyList<int> Lengths)
{
    /// <summary>What a stored number is multiplied by.</summary>
    internal double Slope { get; init; } = 1;

    /// <summary>What is added afterwards.</summary>
    internal double Intercept { get; init; }

    internal bool IsScaled => Slope != 1 || Intercept != 0;

    /// <summary>The failure of one value.</summary>
    internal InvalidDataException Error(long index, string problem)
    {
        long rest = index;
        long[] place = new long[Lengths.Count];
        for (int axis = place.Length - 1; axis >= 0; axis--) (rest, place[axis]) = Math.DivRem(rest, Lengths[axis]);
        return Failure($"the value at ({string.Join(", ", place)}) of ({string.Join(", ", Lengths)}) {problem}");
    }

    internal InvalidDataException Failure(string problem, Exception? cause = null) => new($"{File}: {problem}.", cause);
}
