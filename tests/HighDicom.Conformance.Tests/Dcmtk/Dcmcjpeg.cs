namespace HighDicom.ConformanceTests.Dcmtk;

/// <summary>dcmcjpeg: encodes files with the JPEG processes.</summary>
internal sealed class Dcmcjpeg() : DcmtkTool("dcmcjpeg")
{
    public void Encode(string file, string encoded, params IEnumerable<string> options)
    {
        Finished run = Run([.. options, file, encoded]);
        Assert.That(run.ExitCode, Is.Zero, () => $"dcmcjpeg {string.Join(' ', options)}: {run.Errors}");
    }
}
