namespace HighDicom;

/// <summary>Which of some segments share pixels. Edges may be added by several threads.</summary>
internal sealed class SegmentGraph
{
    private readonly HashSet<int>[] _neighbours;
    private readonly Lock _gate = new();

    internal SegmentGraph(int count) => _neighbours = [.. Enumerable.Range(0, count).Select(_ => new HashSet<int>())];

    internal int Count => _neighbours.Length;

    internal IReadOnlySet<int> Neighbours(int node) => _neighbours[node];

    internal void Connect(int first, int second)
    {
        if (first == second) return;
        lock (_gate)
        {
            _neighbours[first].Add(second);
            _neighbours[second].Add(first);
        }
    }

    internal bool AreConnected(int first, int second)
    {
        lock (_gate) return _neighbours[first].Contains(second);
    }
}
