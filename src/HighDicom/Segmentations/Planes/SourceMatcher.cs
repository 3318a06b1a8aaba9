namespace HighDicom;

/// <summary>Finds the source images on whose pixels those of a plane lie.</summary>
/// <param name="sources">The images, with geometry.</param>
internal sealed class SourceMatcher(SourceImages sources)
{
    private readonly PlaneFinder _finder = new([.. sources.Select(source => source.Geometry!)], SourceImageChecks.HeaderTolerance);

    /// <summary>The images at the plane's place, ascending; of several series there may be one of each.</summary>
    /// <exception cref="ArgumentException">There are several of one series (phases, echoes), so that nobody knows which is meant.</exception>
    internal int[] Matches(PlaneGeometry plane, string label)
    {
        int[] found = _finder.All(plane);
        if (found.GroupBy(index => sources[index].Reference.SeriesInstanceUid).FirstOrDefault(series => series.Count() > 1)?.ToArray() is not [var first, var second, ..]) return found;
        throw new ArgumentException(
            $"{label}: several images of one series have the place of a plane of the mask: {sources[first].Name} and {sources[second].Name}. "
            + "Choose one of each place with Subset(…), or name the images with WithFrameOrder and hand in the pixels.");
    }

    /// <summary>How far in mm the first pixel of a plane is from that of the nearest image.</summary>
    internal double Distance(PlaneGeometry plane) => _finder.Distance(plane);
}
