using HighDicom;
using HighDicom.Codes;

namespace HighDicom.Tests.Segmentations;

/// <summary>Builders with fixed UIDs and clock.</summary>
internal static class TestBuilder
{
    internal static readonly Equipment Device = new("Acme", "LiverNet", "1.4.0", serialNumber: "1");

    internal static InstanceSource Instances => InstanceSource.Deterministic("test").WithClock(new FixedClock(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));

    internal static SegmentationBuilder Of(SourceImages images) => new SegmentationBuilder(images, SegmentationType.Binary, Device)
        .WithInstances(Instances)
        .WithFrameOrder(FrameOrder.Sources);

    internal static void Organ(SegmentBuilder segment) => segment
        .Category(new CodedConcept("91723000", "SCT", "Anatomical Structure"))
        .Type(new CodedConcept("10200004", "SCT", "Liver"))
        .Algorithm(SegmentAlgorithmType.Automatic, name: "LiverNet", version: "1.4", family: new CodedConcept("123110", "DCM", "Artificial Intelligence"));

    internal static void Lesion(SegmentBuilder segment) => segment
        .Category(new CodedConcept("49755003", "SCT", "Morphologically Abnormal Structure"))
        .Type(new CodedConcept("108369006", "SCT", "Neoplasm"))
        .Algorithm(SegmentAlgorithmType.Manual);

    internal static bool[,,] Mask(SourceImages images, Func<int, int, int, bool> isIn)
    {
        bool[,,] mask = new bool[images.Count, images.Rows, images.Columns];
        for (int f = 0; f < images.Count; f++)
        {
            for (int r = 0; r < images.Rows; r++)
            {
                for (int c = 0; c < images.Columns; c++) mask[f, r, c] = isIn(f, r, c);
            }
        }

        return mask;
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
