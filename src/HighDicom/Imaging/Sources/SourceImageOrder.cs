namespace HighDicom;

/// <summary>The one order of source images.</summary>
internal static class SourceImageOrder
{
    /// <summary>
    /// The indices of images in their order: along the direction that makes (frame, row, column) right-handed where there is geometry, else by
    /// Instance Number. Of equal position, by Instance Number; then as given. Tiles stay as given: their frames have an order of their own.
    /// </summary>
    internal static int[] Of(IReadOnlyList<SourceImage> images)
    {
        if (images[0].Instance.Tiles is not null)
            return [.. Enumerable.Range(0, images.Count)];

        double[] keys = Keys(images);
        int[] order = [.. Enumerable.Range(0, images.Count).OrderBy(i => keys[i]).ThenBy(i => i)];

        // Positions of phases differ by rounding: a run of neighbours within the tolerance counts as one position.
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && keys[order[end]] - keys[order[end - 1]] <= GeometryTolerance.Default.Position)
                end++;
            if (end - start > 1)
                order.AsSpan(start, end - start).Sort((a, b) => Compare(images[a], images[b], a - b));
        }

        return order;
    }

    private static double[] Keys(IReadOnlyList<SourceImage> images)
    {
        if (images[0].Geometry is not { } first)
            return new double[images.Count];

        SpatialVector direction = first.Orientation.FrameDirection;
        return [.. images.Select(image => (image.Geometry!.Position - first.Position).Dot(direction))];
    }

    private static int Compare(SourceImage left, SourceImage right, int asGiven)
    {
        int byNumber = (left.InstanceNumber ?? int.MaxValue).CompareTo(right.InstanceNumber ?? int.MaxValue);
        return byNumber != 0 ? byNumber : asGiven;
    }
}
