using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>
/// The graphics of a presentation state stand on layers that it declares (PS3.3, section C.10.5), and its graphics and displayed areas refer to images that it
/// applies to (PS3.3, section C.11.11).
/// </summary>
internal sealed class PresentationStateRule : IConformanceRule
{
    private static readonly StandardReference Annotations = new(3, "C.10.5");
    private static readonly StandardReference Layers = new(3, "C.10.7");
    private static readonly StandardReference Relationship = new(3, "C.11.11");

    public void Check(CheckRun run)
    {
        IList<DicomDataset> annotations = run.Dataset.Items(DicomTag.GraphicAnnotationSequence);
        CheckLayers(run, annotations);
        HashSet<string> images = [.. run.Dataset.Items(DicomTag.ReferencedSeriesSequence)
            .SelectMany(series => series.Items(DicomTag.ReferencedImageSequence)).Select(Uid).OfType<string>()];
        if (images.Count > 0 && run.Dataset.Contains(DicomTag.PresentationCreationDate))
        {
            CheckImages(run, DicomTag.GraphicAnnotationSequence, annotations, images);
            CheckImages(run, DicomTag.DisplayedAreaSelectionSequence, run.Dataset.Items(DicomTag.DisplayedAreaSelectionSequence), images);
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
                run.Report(ViolationKind.BadValue, path, Layers, $"'{layer}' is declared twice");
            }
        }

        for (int i = 0; i < annotations.Count; i++)
        {
            if (annotations[i].Text(DicomTag.GraphicLayer) is { } layer && !declared.Contains(layer))
            {
                AttributePath path = new AttributePath(DicomTag.GraphicAnnotationSequence).Append(i + 1, DicomTag.GraphicLayer);
                run.Report(ViolationKind.BadValue, path, Annotations, $"there is no layer '{layer}'");
            }
        }
    }

    private static void CheckImages(CheckRun run, DicomTag sequence, IList<DicomDataset> items, HashSet<string> images)
    {
        for (int i = 0; i < items.Count; i++)
        {
            IList<DicomDataset> references = items[i].Items(DicomTag.ReferencedImageSequence);
            for (int r = 0; r < references.Count; r++)
            {
                if (Uid(references[r]) is { } uid && !images.Contains(uid))
                {
                    AttributePath path = new AttributePath(sequence).Append(i + 1, DicomTag.ReferencedImageSequence).Append(r + 1, DicomTag.ReferencedSOPInstanceUID);
                    run.Report(ViolationKind.BadValue, path, Relationship, $"the presentation state does not apply to '{uid}'");
                }
            }
        }
    }

    private static string? Uid(DicomDataset reference) => reference.Text(DicomTag.ReferencedSOPInstanceUID);
}
