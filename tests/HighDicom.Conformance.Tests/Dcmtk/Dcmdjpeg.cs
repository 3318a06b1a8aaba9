namespace HighDicom.ConformanceTests.Dcmtk;

/// <summary>dcmdjpeg: decodes JPEG files, an independent oracle for pixel values. Colours stay as they are stored.</summary>
internal sealed class Dcmdjpeg() : DcmtkTool("dcmdjpeg")
{
    public void Decode(string file, string decoded)
    {
        Finished run = Run("--conv-never", file, decoded);
        Assert.That(run.ExitCode, Is.Zero, () => $"dcmdjpeg {file}: {run.Errors}");
    }
}
