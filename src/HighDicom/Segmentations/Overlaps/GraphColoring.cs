namespace HighDicom;

/// <summary>
/// Gives neighbours different colours, with as few colours as can be found: greedily by saturation (Brélaz), then by branch and bound, which proves
/// the number of colours to be the least unless it takes more steps than it may.
/// </summary>
internal sealed class GraphColoring
{
    // Each step looks at all nodes: together well below a second.
    private const long MostWork = 20_000_000;

    // Deeper searches would end at the limit of work anyway.
    private const int MostExact = 512;

    private readonly int[] _nodes;
    private readonly int[][] _neighbours;
    private readonly ColorTable _colors;
    private int[] _best = [];
    private int _bestCount;
    private int _lowest;
    private long _work;

    private GraphColoring(SegmentGraph graph)
    {
        _nodes = [.. Enumerable.Range(0, graph.Count).Where(node => graph.Neighbours(node).Count > 0)];
        _neighbours = [.. Enumerable.Range(0, graph.Count).Select(node => graph.Neighbours(node).ToArray())];
        _colors = new ColorTable(_neighbours);
    }

    private bool IsExhausted => _work >= MostWork;

    /// <summary>Colours a graph.</summary>
    /// <returns>The colour of each node, from 0, and whether there is provably no way with fewer.</returns>
    internal static (int[] Colors, bool IsLeast) Color(SegmentGraph graph)
    {
        var coloring = new GraphColoring(graph);
        coloring.Run(graph);
        return (coloring._best, coloring._bestCount == coloring._lowest || (coloring._nodes.Length <= MostExact && !coloring.IsExhausted));
    }

    private void Run(SegmentGraph graph)
    {
        int used = 0;
        for (int i = 0; i < _nodes.Length; i++)
        {
            int node = Next();
            int color = 0;
            while (!_colors.IsFree(node, color)) color++;
            _colors.Set(node, color);
            used = Math.Max(used, color + 1);
        }

        Keep(used);
        _lowest = _nodes.Length == 0 ? 0 : Clique(graph);
        if (_bestCount == _lowest || _nodes.Length > MostExact) return;
        foreach (int node in _nodes) _colors.Unset(node);
        Search(0, 0);
    }

    // Nodes without neighbours share the first colour.
    private void Keep(int used) => (_best, _bestCount) = (_colors.ToArray(), used);

    private void Search(int done, int used)
    {
        _work += _nodes.Length;
        if (_bestCount == _lowest || used >= _bestCount || IsExhausted) return;
        if (done == _nodes.Length)
        {
            Keep(used);
            return;
        }

        int node = Next();
        for (int color = 0; color <= used && color < _bestCount - 1; color++)
        {
            if (!_colors.IsFree(node, color)) continue;
            _colors.Set(node, color);
            Search(done + 1, Math.Max(used, color + 1));
            _colors.Unset(node);
        }
    }

    // The node without a colour whose neighbours have the most colours; of those the one with the most neighbours.
    private int Next()
    {
        int best = -1;
        foreach (int node in _nodes)
        {
            if (_colors.IsSet(node)) continue;
            if (best < 0 || (_colors.Saturation(node), _neighbours[node].Length).CompareTo((_colors.Saturation(best), _neighbours[best].Length)) > 0) best = node;
        }

        return best;
    }

    // All nodes of a clique need colours of their own: a lower bound.
    private int Clique(SegmentGraph graph) => _nodes.Max(start =>
    {
        var clique = new List<int> { start };
        foreach (int node in _neighbours[start].OrderByDescending(node => _neighbours[node].Length))
        {
            if (clique.TrueForAll(other => graph.Neighbours(other).Contains(node))) clique.Add(node);
        }

        return clique.Count;
    });
}
