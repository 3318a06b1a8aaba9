using FellowOakDicom;

namespace HighDicom;

/// <summary>Makes orientation and pixel measures once for all planes where they are equal within the tolerance.</summary>
internal sealed class GroupCache
{
    private readonly List<(PlaneOrientation Orientation, DicomSequence Group)> _orientations = [];
    private readonly List<(PlaneMeasures Measures, DicomSequence Group)> _measures = [];

    /// <summary>Plane Orientation Sequence (0020,9116).</summary>
    /// <param name="orientation">The orientation.</param>
    /// <param name="source">Whose text is taken where it says the same; null if of no image.</param>
    internal DicomSequence Orientation(PlaneOrientation orientation, DicomDataset? source)
    {
        foreach ((PlaneOrientation known, DicomSequence group) in _orientations)
        {
            if (known.IsClose(orientation)) return group;
        }

        DicomSequence made = GeometryGroups.Orientation(orientation, source);
        _orientations.Add((orientation, made));
        return made;
    }

    /// <summary>Pixel Measures Sequence (0028,9110).</summary>
    /// <inheritdoc cref="Orientation"/>
    internal DicomSequence Measures(PlaneMeasures measures, DicomDataset? source)
    {
        foreach ((PlaneMeasures known, DicomSequence group) in _measures)
        {
            if (known.IsClose(measures)) return group;
        }

        DicomSequence made = GeometryGroups.Measures(measures, source);
        _measures.Add((measures, made));
        return made;
    }
}
