using HighDicom;

namespace HighDicom.Tests.Segmentations;

public sealed class OverlapTests
{
    [Test]
    public void Segments_that_overlap_get_the_least_number_of_groups()
    {
        // 1 and 2 overlap, 2 and 3, 3 and 4: two groups are enough. 5 is apart.
        TestObject made = Pairs([(1, 2), (2, 3), (3, 4)], 5);

        OverlapGrouping grouping = made.Open().Pixels().OverlapGroups();

        Assert.That(grouping.IsMinimal, Is.True);
        Assert.That(grouping.Groups, Has.Count.EqualTo(2));
        Assert.That(grouping.Groups.SelectMany(group => group).Order(), Is.EqualTo(new[] { 1, 2, 3, 4, 5 }));
        foreach (IReadOnlyList<int> group in grouping.Groups)
            Assert.That(() => made.Open().Pixels().Segments([.. group]).Combine<byte>(), Throws.Nothing);
    }

    [Test]
    public void Segments_that_do_not_overlap_are_one_group()
    {
        Assert.That(Pairs([], 4).Open().Pixels().OverlapGroups().Groups, Is.EqualTo(new[] { new[] { 1, 2, 3, 4 } }));
        Assert.That(Pairs([], 4).Open().Pixels().Segments([]).OverlapGroups().Groups, Is.Empty);
        Assert.That(new TestObject { Type = "LABELMAP", Bits = 8, Frames = [new(0, 0, new int[15])] }.Open().Pixels().OverlapGroups().Groups, Is.EqualTo(new[] { new[] { 1, 2 } }));
    }

    // Greedy colouring takes three colours for a crown, two are enough.
    [Test]
    public void A_graph_that_misleads_a_greedy_search_gets_the_least_number()
    {
        var graph = new SegmentGraph(8);
        for (int i = 0; i < 4; i++)
        {
            for (int j = 0; j < 4; j++)
            {
                if (i != j) graph.Connect(i, 4 + j);
            }
        }

        (int[] colors, bool isLeast) = GraphColoring.Color(graph);

        Assert.That(isLeast, Is.True);
        Assert.That(colors.Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Small_graphs_get_as_few_colours_as_a_search_through_all_ways_finds()
    {
        var random = new Random(7);
        for (int trial = 0; trial < 200; trial++)
        {
            int nodes = random.Next(1, 8);
            var graph = new SegmentGraph(nodes);
            for (int edge = random.Next(0, 14); edge > 0; edge--) graph.Connect(random.Next(nodes), random.Next(nodes));

            (int[] colors, bool isLeast) = GraphColoring.Color(graph);

            Assert.That(isLeast, Is.True);
            Assert.That(IsProper(graph, colors), Is.True);
            Assert.That(colors.Max() + 1, Is.EqualTo(Enumerable.Range(1, nodes).First(count => Exists(graph, count))));
        }
    }

    [Test]
    public void A_large_graph_gets_a_proper_colouring_in_bounded_time()
    {
        var random = new Random(3);
        var graph = new SegmentGraph(300);
        for (int edge = 0; edge < 15_000; edge++) graph.Connect(random.Next(300), random.Next(300));

        (int[] colors, bool isLeast) = GraphColoring.Color(graph);

        Assert.That(IsProper(graph, colors), Is.True);
        Assert.That(isLeast, Is.False, "the search ended before it was through, and says so");
    }

    private static bool IsProper(SegmentGraph graph, int[] colors) =>
        Enumerable.Range(0, graph.Count).All(node => graph.Neighbours(node).All(other => colors[node] != colors[other]));

    private static bool Exists(SegmentGraph graph, int count)
    {
        int[] colors = new int[graph.Count];
        for (int code = (int)Math.Pow(count, graph.Count) - 1; code >= 0; code--)
        {
            for (int node = 0, rest = code; node < colors.Length; node++, rest /= count) colors[node] = rest % count;
            if (IsProper(graph, colors)) return true;
        }

        return false;
    }

    // Segment n has pixel n of the first plane; each pair shares one of the second.
    private static TestObject Pairs((int First, int Second)[] pairs, int segments) => new()
    {
        Segments = [.. Enumerable.Range(1, segments)],
        Frames = [.. Enumerable.Range(1, segments).SelectMany(segment => new TestFrame[]
        {
            new(segment, 0, [.. Enumerable.Range(0, 15).Select(i => i == segment ? 1 : 0)]),
            new(segment, 1, [.. Enumerable.Range(0, 15).Select(i => i < pairs.Length && (pairs[i].First == segment || pairs[i].Second == segment) ? 1 : 0)]),
        })],
    };
}
