
namespace HighDicom.ConformanceTests.Dcmtk;

/// <summary>dsrdump: a strict reader of structured reports. It knows value types and relationships, but no templates.</summary>
internal sealed class Dsrdump() : DcmtkTool("dsrdump")
{
    /// <summary>Everything that dsrdump has to say against the report; nothing if it reads it whole.</summary>
    public IReadOnlyList<string> Complaints(string file)
    {
        Finished run = Dump(file);
        string[] lines = [.. run.Errors.Split('\n').Where(line => line.StartsWith("E:", StringComparison.Ordinal) || line.StartsWith("W:", StringComparison.Ordinal))];
        return run.ExitCode == 0 ? lines : [.. lines, $"dsrdump ended with {run.ExitCode}."];
    }

    /// <summary>The content tree as text: codes, UIDs and template identification included.</summary>
    public string Tree(string file) => Dump(file).Output;

    private Finished Dump(string file) => Run("+Pl", "+Pu", "+Pc", "+Pt", file);
}
