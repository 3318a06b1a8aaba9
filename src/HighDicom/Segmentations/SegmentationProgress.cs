namespace HighDicom;

/// <summary>How far <see cref="SegmentationBuilder.Write(string, IProgress{SegmentationProgress}, CancellationToken)"/> has come.</summary>
/// <param name="Planes">How many planes are done.</param>
/// <param name="TotalPlanes">How many planes there are.</param>
/// <param name="Frames">How many frames they gave.</param>
public readonly record struct SegmentationProgress(int Planes, int TotalPlanes, int Frames);
