using System.Numerics;

namespace HighDicom;

/// <summary>Which segment a number of a label map means.</summary>
internal sealed class LabelTable
{
    internal const int Background = -1;
    internal const int Unknown = -2;

    private readonly int[] _segmentOf;

    /// <param name="numbers">The numbers of the segments, 1 to 65,535, each once.</param>
    internal LabelTable(IReadOnlyList<int> numbers)
    {
        Numbers = numbers;
        _segmentOf = new int[numbers.Max() + 1];
        Array.Fill(_segmentOf, Unknown);
        _segmentOf[0] = Background;
        for (int i = 0; i < numbers.Count; i++) _segmentOf[numbers[i]] = i;
    }

    internal IReadOnlyList<int> Numbers { get; }

    internal int SegmentOf<T>(T label)
        where T : unmanaged, IBinaryInteger<T>
    {
        int number = int.CreateSaturating(label);
        return (uint)number < (uint)_segmentOf.Length ? _segmentOf[number] : Unknown;
    }
}
