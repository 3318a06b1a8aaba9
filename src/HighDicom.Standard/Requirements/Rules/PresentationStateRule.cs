using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>
/// The graphics and overlays of a presentation state stand on layers that it declares (PS3.3, sections C.10.5 and C.11.7), its graphics, displayed areas and VOI
/// LUTs refer to images that it applies to (PS3.3, section C.11.11), and each of these has a displayed area (PS3.3, section C.10.4).
/// </summary>
internal sealed class PresentationStateRule : IConformanceRule
{
    private static readonly StandardReference Annotations = new(3, "C.10.5");
    private static readonly StandardReference Layers = new(3, "C.10.7");
    private static readonly StandardReference Areas = new(3, "C.10.4");
    private static readonly StandardReference Overlays = new(3, "C.11.7");
    private static readonly StandardReference Relationship = new(3, "C.11.11");

    public void Check(CheckRun run)
    {
        IList<DicomDataset> annotations = run.Dataset.Items(DicomTag.GraphicAnnotationSequence);
        CheckLayers(run, annotations);
        Dictionary<string, AttributePath> images = Images(run.Dataset);
        if (images.Count > 0 && run.Dataset.Contains(DicomTag.PresentationCreationDate))
        {
            foreach (DicomTag sequence in (ReadOnlySpan<DicomTag>)[DicomTag.GraphicAnnotationSequence, DicomTag.DisplayedAreaSelectionSequence, DicomTag.SoftcopyVOILUTSequence])
            {
                CheckImages(run, sequence, run.Dataset.Items(sequence), images);
            }

            CheckAreas(run, run.Dataset.Items(DicomTag.DisplayedAreaSelectionSequence), images);
        }
    }

    /// <summary>The images that the presentation state applies to, with the places that say so.</summary>
    private static Dictionary<string, AttributePath> Images(DicomDataset dataset)
    {
        Dictionary<string, AttributePath> images = new(StringComparer.Ordinal);
        IList<DicomDataset> series = dataset.Items(DicomTag.ReferencedSeriesSequence);
        for (int s = 0; s < series.Count; s++)
        {
            IList<DicomDataset> references = series[s].Items(DicomTag.ReferencedImageSequence);
            for (int r = 0; r < references.Count; r++)
            {
                if (Uid(references[r]) is { } uid)
                {
                    images.TryAdd(uid, new AttributePath(DicomTag.ReferencedSeriesSequence)
                        .Append(s + 1, DicomTag.ReferencedImageSequence).Append(r + 1, DicomTag.ReferencedSOPInstanceUID));
                }
            }
        }

        return images;
    }

    /// <summary>Each image has a displayed area; an area that names no image is that of all, and one whose reference is incomplete may be that of any.</summary>
    private static void CheckAreas(CheckRun run, IList<DicomDataset> areas, Dictionary<string, AttributePath> images)
    {
        if (areas.Count == 0 || areas.Any(area => area.Items(DicomTag.ReferencedImageSequence) is var references && (references.Count == 0 || references.Any(reference => Uid(reference) is null))))
        {
            return;
        }

        HashSet<string> shown = [.. areas.SelectMany(area => area.Items(DicomTag.ReferencedImageSequence)).Select(Uid).OfType<string>()];
        foreach ((string uid, AttributePath path) in images.Where(image => !shown.Contains(image.Key)))
        {
            run.Report(ViolationKind.BadValue, path, Areas, $"no displayed area is that of {ShownText.Quoted(uid)}");
        }
    }

    private static void CheckLayers(CheckRun run, IList<DicomDataset> annotations)
    {
        HashSet<string?> declared = [];
        IList<DicomDataset> layers = run.Dataset.Items(DicomTag.GraphicLayerSequence);
        for (int i = 0; i < layers.Count; i++)
        {
            if (layers[i].Text(DicomTag.GraphicLayer) is { } layer && !declared.Add(layer))
            {
                AttributePath path = new AttributePath(DicomTag.GraphicLayerSequence).Append(i + 1, DicomTag.GraphicLayer);
                run.Report(ViolationKind.BadValue, path, Layers, $"{ShownText.Quoted(layer)} is declared twice");
            }
        }

        for (int i = 0; i < annotations.Count; i++)
        {
            if (annotations[i].Text(DicomTag.GraphicLayer) is { } layer && !declared.Contains(layer))
            {
                AttributePath path = new AttributePath(DicomTag.GraphicAnnotationSequence).Append(i + 1, DicomTag.GraphicLayer);
                run.Report(ViolationKind.BadValue, path, Annotations, $"there is no layer {ShownText.Quoted(layer)}");
            }
        }

        foreach (DicomItem item in run.Dataset.Where(IsOverlayLayer))
        {
            if (run.Dataset.Text(item.Tag) is { } layer && !declared.Contains(layer))
            {
                run.Report(ViolationKind.BadValue, new AttributePath(item.Tag), Overlays, $"there is no layer {ShownText.Quoted(layer)}");
            }
        }
    }

    /// <summary>Overlay Activation Layer (60xx,1001).</summary>
    private static bool IsOverlayLayer(DicomItem item) => item.Tag.Element == 0x1001 && item.Tag.Group >> 8 == 0x60;

    private static void CheckImages(CheckRun run, DicomTag sequence, IList<DicomDataset> items, Dictionary<string, AttributePath> images)
    {
        for (int i = 0; i < items.Count; i++)
        {
            IList<DicomDataset> references = items[i].Items(DicomTag.ReferencedImageSequence);
            for (int r = 0; r < references.Count; r++)
            {
                if (Uid(references[r]) is { } uid && !images.ContainsKey(uid))
                {
                    AttributePath path = new AttributePath(sequence).Append(i + 1, DicomTag.ReferencedImageSequence).Append(r + 1, DicomTag.ReferencedSOPInstanceUID);
                    run.Report(ViolationKind.BadValue, path, Relationship, $"the presentation state does not apply to {ShownText.Quoted(uid)}");
                }
            }
        }
    }

    private static string? Uid(DicomDataset reference) => reference.Text(DicomTag.ReferencedSOPInstanceUID);
}
