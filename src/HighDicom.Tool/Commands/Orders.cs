using System.CommandLine.Parsing;

namespace HighDicom.Tool.Commands;

/// <summary>The names of frame orders on the command line.</summary>
internal static class Orders
{
    public static FrameOrder? Parse(ArgumentResult argument)
    {
        switch (argument.Tokens[0].Value.ToLowerInvariant())
        {
            case "sources": return FrameOrder.Sources;
            case "ascending": return FrameOrder.SlicePositionAscending;
            case "files": return FrameOrder.Files;
            default:
                argument.AddError($"'{argument.Tokens[0].Value}' is no order of frames; sources, ascending and files are.");
                return null;
        }
    }
}
