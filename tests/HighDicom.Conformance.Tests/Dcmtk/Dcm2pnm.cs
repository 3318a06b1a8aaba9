namespace HighDicom.ConformanceTests.Dcmtk;

/// <summary>dcm2pnm: decodes the frames of an image, an independent oracle for pixel values (a set bit of a BINARY segmentation comes out as 128).</summary>
internal sealed class Dcm2pnm() : DcmtkTool("dcm2pnm")
{
    /// <summary>All frames, in frame order.</summary>
    public IReadOnlyList<GrayFrame> Frames(string file)
    {
        using var folder = new TemporaryFolder();
        string stem = folder.File("frame");
        var run = Run("--write-raw-pnm", "--all-frames", file, stem);
        Assert.That(run.ExitCode, Is.Zero, () => $"dcm2pnm {file}: {run.Errors}");
        var frames = new List<GrayFrame>();
        while (File.Exists($"{stem}.{frames.Count}.pgm")) frames.Add(GrayFrame.Read($"{stem}.{frames.Count}.pgm"));
        Assert.That(frames, Is.Not.Empty, () => $"dcm2pnm wrote no frame of {file}.");
        return frames;
    }
}
