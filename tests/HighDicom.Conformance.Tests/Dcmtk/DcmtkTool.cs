
namespace HighDicom.ConformanceTests.Dcmtk;

/// <summary>A program of OFFIS DCMTK.</summary>
internal abstract class DcmtkTool(string name)
{
    protected Finished Run(params IEnumerable<string> arguments)
    {
        string? program = CommandLine.Find(name);
        if (program is null) Missing.Judge(name, "dcmtk");
        return CommandLine.Run(program, arguments);
    }
}
