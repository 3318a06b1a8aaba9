using HighDicom.Codes;
using HighDicom.ContextGroups;

namespace HighDicom.Tool.Demo;

/// <summary>From masks to a BINARY segmentation.</summary>
internal static class DemoSegmentation
{
    public static Equipment Equipment { get; } = new("HighDicom", "Demo", ThisVersion(), serialNumber: "1");

    public static Segmentation Build(SourceImages ct, IReadOnlyList<Finding> findings, IReadOnlyList<Tracking> trackings)
    {
        SegmentationBuilder builder = new SegmentationBuilder(ct, SegmentationType.Binary, Equipment)
            .WithSeries(description: "Objects found by thresholds");
        foreach ((Finding finding, Tracking tracking) in findings.Zip(trackings))
        {
            builder.AddSegment(tracking.Id, finding.Mask, segment => segment
                .Category(FindingCodes.Category(finding.Kind))
                .Type(FindingCodes.Type(finding.Kind))
                .Algorithm(SegmentAlgorithmType.Automatic, name: "Threshold", version: ThisVersion(), family: Cid7162.MorphologicalOperations)
                .Track(tracking));
        }

        return builder.Build();
    }

    private static string ThisVersion() => typeof(DemoSegmentation).Assembly.GetName().Version!.ToString(3);
}
