using FellowOakDicom;
using HighDicom;

namespace HighDicom.Tests.Segmentations;

/// <summary>Compares what the two readers of frame facts find.</summary>
internal static class FrameFactsComparison
{
    /// <summary>Asserts that a file is one that the fast reader follows, and that it finds what the items say.</summary>
    internal static void AssertSame(string path)
    {
        RawFile raw = RawFile.TryOpen(path) ?? throw new AssertionException($"{path} is not read the fast way.");
        DicomDataset header = raw.ReadHeader();
        FrameTable? fast = FrameTableReader.TryRead(raw, header, 1_000_000);
        FrameTable items = FrameTableReader.Read(DicomFile.Open(path).Dataset, 1_000_000);

        Assert.That(fast, Is.Not.Null);
        Assert.That(fast!.Count, Is.EqualTo(items.Count));
        Assert.That((fast.Orientation, fast.Spacing, fast.SpacingBetweenSlices, fast.SliceThickness), Is.EqualTo((items.Orientation, items.Spacing, items.SpacingBetweenSlices, items.SliceThickness)));
        Assert.That((fast.HavePositions, fast.HaveMatrixPositions), Is.EqualTo((items.HavePositions, items.HaveMatrixPositions)));
        Assert.That(fast.SourceUids, Is.EqualTo(items.SourceUids));
        for (int frame = 0; frame < items.Count; frame++)
        {
            Assert.That(fast.Segment(frame), Is.EqualTo(items.Segment(frame)));
            Assert.That(fast.Position(frame), Is.EqualTo(items.Position(frame)));
            Assert.That(fast.MatrixPosition(frame), Is.EqualTo(items.MatrixPosition(frame)));
            Assert.That(fast.Sources(frame).ToArray(), Is.EqualTo(items.Sources(frame).ToArray()));
            Assert.That(fast.IndexValues(frame).ToArray(), Is.EqualTo(items.IndexValues(frame).ToArray()));
        }
    }
}
