using HighDicom.ConformanceTests.Demo;

namespace HighDicom.ConformanceTests.Dcmtk;

public sealed class Dcm2pnmTests
{
    private const byte SetPixel = 128;

    [Test]
    public void Every_frame_is_the_mask_of_its_segment_at_its_position([Values] JudgedImages images)
    {
        DemoFiles files = DemoFiles.Of(images);
        Assert.That(Differences(files.Segmentation, files.Images), Is.Empty);
    }

    [Test]
    public void A_single_wrong_pixel_is_noticed()
    {
        DemoFiles files = DemoFiles.Of(JudgedImages.Phantom);
        using var folder = new TemporaryFolder();
        string broken = folder.CopyOf(files.Segmentation);
        byte[] bytes = File.ReadAllBytes(broken);
        bytes[^2] ^= 1; // Pixel Data is the last element
        File.WriteAllBytes(broken, bytes);

        Assert.That(Differences(broken, files.Images), Has.Count.EqualTo(1));
    }

    private static List<string> Differences(string segmentation, string images)
    {
        IReadOnlyList<string> segments = new Dcmdump().Values(segmentation, "0062,000b"), positions = new Dcmdump().Values(segmentation, "0020,0032");
        IReadOnlyList<GrayFrame> frames = new Dcm2pnm().Frames(segmentation);
        List<ExpectedFrame> expected = [.. ExpectedFrame.Of(images)];
        Assert.That(frames, Has.Count.EqualTo(expected.Count));
        Assert.That(positions, Has.Count.EqualTo(frames.Count));

        List<string> differences = [];
        for (int i = 0; i < frames.Count; i++)
        {
            ExpectedFrame mask = expected.Single(frame => frame.Segment == segments[i] && frame.Position == positions[i]);
            if (!frames[i].Values.SequenceEqual(mask.Mask.Select(voxel => (byte)(voxel * SetPixel)))) differences.Add($"frame {i + 1}: segment {mask.Segment}");
        }

        return differences;
    }
}
