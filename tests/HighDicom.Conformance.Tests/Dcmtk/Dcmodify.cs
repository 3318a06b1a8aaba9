namespace HighDicom.ConformanceTests.Dcmtk;

/// <summary>dcmodify: makes broken copies, so that the tests can show that a judge notices.</summary>
internal sealed class Dcmodify() : DcmtkTool("dcmodify")
{
    /// <summary>Removes an attribute, <c>(0062,0002)[0].(0062,0005)</c>: items counted from 0, as dcmodify does.</summary>
    public void Remove(string file, string path) => Change(file, "--erase", path);

    /// <summary>Gives an attribute another value.</summary>
    public void Set(string file, string path, string value) => Change(file, "--modify", $"{path}={value}");

    private void Change(string file, params IEnumerable<string> change)
    {
        var run = Run(["--no-backup", "--ignore-missing-tags", .. change, file]);
        Assert.That(run.ExitCode, Is.Zero, () => $"dcmodify: {run.Errors}");
    }
}
