using System.Runtime.InteropServices;

namespace HighDicom;

/// <summary>The planes of a result and, for each, the frames of the chosen segments in the order of the choice.</summary>
internal sealed class PlanePlan
{
    private readonly PlaneUse[] _uses;
    private readonly int[] _starts;

    private PlanePlan(PlacedFrames layout, PlaneUse[] uses)
    {
        (Shape, Affine, _uses) = (layout.Shape, layout.Affine, uses);
        _starts = new int[Shape.Frames + 1];
        foreach (PlaneUse use in uses) _starts[use.Place.Plane + 1]++;
        for (int plane = 0; plane < Shape.Frames; plane++) _starts[plane + 1] += _starts[plane];
    }

    internal FrameShape Shape { get; }

    internal Affine? Affine { get; }

    internal ReadOnlySpan<PlaneUse> Uses(int plane) => _uses.AsSpan(_starts[plane].._starts[plane + 1]);

    /// <param name="layout">Where frames go.</param>
    /// <param name="segmentOf">The segment of each frame.</param>
    /// <param name="segments">The chosen segments; null if each frame has all of them.</param>
    /// <exception cref="InvalidOperationException">Several frames of one segment belong to one place.</exception>
    internal static PlanePlan Of(PlacedFrames layout, ReadOnlySpan<int> segmentOf, IReadOnlyList<int>? segments)
    {
        var rankOf = new Dictionary<int, int>();
        for (int rank = 0; rank < segments?.Count; rank++) rankOf.TryAdd(segments[rank], rank);
        var uses = new List<PlaneUse>(layout.Placements.Count);
        foreach (Placement place in layout.Placements)
        {
            int rank = segments is null ? 0 : rankOf.GetValueOrDefault(segmentOf[place.Frame], -1);
            if (rank >= 0) uses.Add(new PlaneUse(place, rank));
        }

        uses.Sort(static (a, b) => Compare(in a, in b));
        return new PlanePlan(layout, WithoutDuplicates(layout, uses));
    }

    private static int Compare(in PlaneUse a, in PlaneUse b)
    {
        int order = a.Place.Plane.CompareTo(b.Place.Plane);
        if (order == 0) order = a.Rank.CompareTo(b.Rank);
        if (order == 0) order = (a.Place.Row, a.Place.Column, a.Place.Frame).CompareTo((b.Place.Row, b.Place.Column, b.Place.Frame));
        return order;
    }

    private static PlaneUse[] WithoutDuplicates(PlacedFrames layout, List<PlaneUse> uses)
    {
        var kept = new List<PlaneUse>(uses.Count);
        foreach (PlaneUse use in uses)
        {
            if (kept is [.., var last] && last.Rank == use.Rank && last.Place with { Frame = use.Place.Frame } == use.Place)
            {
                if (layout.Duplicates == DuplicateFrames.Refuse) throw Duplicate(layout, last, use);
                if (layout.Duplicates == DuplicateFrames.Last) kept[^1] = use;
            }
            else
            {
                kept.Add(use);
            }
        }

        return [.. CollectionsMarshal.AsSpan(kept)];
    }

    private static InvalidOperationException Duplicate(PlacedFrames layout, PlaneUse first, PlaneUse second) => new(
        $"Frames {first.Place.Frame + 1} and {second.Place.Frame + 1} of one segment both belong to {layout.NameOf(second.Place.Plane)}. "
        + "Choose planes that tell them apart (FromSourceFrames, FromDimensionIndexValues, FromMatrix), or say with OnDuplicates which one is taken.");
}
