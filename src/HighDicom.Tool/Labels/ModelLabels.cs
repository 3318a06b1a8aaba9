namespace HighDicom.Tool.Labels;

/// <summary>The labels of a model that HighDicom knows.</summary>
internal static class ModelLabels
{
    private const string TotalSegmentator = "totalsegmentator";

    /// <param name="model"><c>totalsegmentator</c>, or with a task <c>totalsegmentator:liver_vessels</c>.</param>
    /// <param name="version">The version of the model; null if it is not known.</param>
    /// <exception cref="ArgumentException">There is no such model or task.</exception>
    public static LabelSource Of(string model, string? version)
    {
        string[] parts = model.Split(':', 2);
        if (!parts[0].Equals(TotalSegmentator, StringComparison.OrdinalIgnoreCase)) throw new ArgumentException($"The model '{parts[0]}' is not known; '{TotalSegmentator}' is. Describe others with --labels.");
        SegmentPreset preset = parts.Length == 1 ? SegmentPreset.TotalSegmentator : SegmentPreset.TotalSegmentator.Task(parts[1]);
        if (version is not null) preset = preset.WithVersion(version);
        return new LabelSource
        {
            Name = $"{preset.Model}, task {preset.TaskName}",
            Segments = [.. preset.Select(segment => new LabelledSegment(segment.Number, null, null, segment))],
            UsesFileNames = true,
            SeriesDescription = $"{preset.Model} {preset.TaskName}",
        };
    }
}
