namespace HighDicom.Tool.Creation;

/// <summary>How a mask got onto the images.</summary>
/// <param name="Mask">The file's name.</param>
/// <param name="Way">By what it was placed, in words.</param>
/// <param name="Planes">How many planes the mask has.</param>
/// <param name="Matched">On how many images it lies, wholly or in part.</param>
/// <param name="Distance">The largest distance between a voxel of the mask and the pixel that it became, in mm; 0 for a mask without geometry.</param>
/// <param name="Set">How many voxels of the mask are not 0.</param>
/// <param name="Lost">How many of them lie on no image; of a resampled mask this is not known.</param>
internal sealed record PlacementReport(string Mask, string Way, int Planes, int Matched, double Distance, long Set, long? Lost)
{
    /// <summary>What a mask is called: the file, and which of several in it.</summary>
    public static string NameOf(string path, int? channel) =>
        channel is { } number ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path.GetFileName(path)} [{number}]") : Path.GetFileName(path);
}
