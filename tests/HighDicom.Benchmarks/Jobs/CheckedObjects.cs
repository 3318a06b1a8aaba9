using FellowOakDicom;
using HighDicom.Codes;
using HighDicom.ContextGroups;
using HighDicom.Standard.Tests.Data;

namespace HighDicom.Benchmarks.Jobs;

/// <summary>Large objects for the checker.</summary>
internal static class CheckedObjects
{
    private const int ItemsInGroup = 10;
    private const int Planes = 100;

    /// <summary>A Segmentation of which every frame has items of its own, as one that was read has.</summary>
    public static DicomDataset Segmentation(int frames) => SmallSegmentation.Create(frames);

    /// <summary>A Segmentation as the builder makes it: frames of one plane share the items that describe it.</summary>
    public static DicomDataset BuiltSegmentation(int frames)
    {
        DicomDataset segmentation = SmallSegmentation.Create(frames);
        IList<DicomDataset> groups = segmentation.GetSequence(DicomTag.PerFrameFunctionalGroupsSequence).Items;
        for (int i = Planes; i < groups.Count; i++)
        {
            foreach (DicomTag tag in (ReadOnlySpan<DicomTag>)[DicomTag.DerivationImageSequence, DicomTag.PlanePositionSequence, DicomTag.SegmentIdentificationSequence])
            {
                groups[i].AddOrUpdate(groups[i % Planes].GetSequence(tag));
            }
        }

        return segmentation;
    }

    /// <summary>A report by TID 1500 of about that many content items: groups of ten.</summary>
    public static DicomDataset MeasurementReport(int items)
    {
        SourceImages ct = SyntheticCt.Headers(2, 512, 512);
        MeasurementReportBuilder report = new MeasurementReportBuilder(ct, Dcm.ImagingMeasurementReport)
            .ObservedBy(Observer.Device("LiverNet", "2.25.1")).Procedure(Sct.ComputedTomography);
        for (int group = 0; group < items / ItemsInGroup; group++)
        {
            report.AddPlanarRoi(Tracking.New($"Lesion {group}"), roi => roi
                .Finding(Sct.Neoplasm).Site(Sct.Liver)
                .Region(ct[0], Graphic2D.Polyline(ImagePoints.FromPixelCenters([(1, 1), (5, 1), (5, 5), (1, 1)])))
                .Measure(Sct.LongAxis, 23.4, Ucum.Millimeter).Measure(Sct.ShortAxis, 13.4, Ucum.Millimeter));
        }

        return report.Build().Dataset;
    }

    /// <summary>The same object after writing and reading: texts are still encoded, and no two items are one.</summary>
    public static DicomDataset Read(DicomDataset dataset)
    {
        using MemoryStream stream = new();
        new DicomFile(dataset).Save(stream);
        stream.Position = 0;
        return DicomFile.Open(stream).Dataset;
    }
}
