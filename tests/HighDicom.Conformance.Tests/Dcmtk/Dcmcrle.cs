namespace HighDicom.ConformanceTests.Dcmtk;

/// <summary>dcmcrle: encodes files as RLE Lossless.</summary>
internal sealed class Dcmcrle() : DcmtkTool("dcmcrle")
{
    public void Encode(string file, string encoded, params IEnumerable<string> options)
    {
        Finished run = Run([.. options, file, encoded]);
        Assert.That(run.ExitCode, Is.Zero, () => $"dcmcrle: {run.Errors}");
    }
}
