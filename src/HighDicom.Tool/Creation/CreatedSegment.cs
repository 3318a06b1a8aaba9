namespace HighDicom.Tool.Creation;

/// <summary>A segment as it was found in the masks.</summary>
/// <param name="Mask">The mask's place among the reports.</param>
/// <param name="Value">The number that its pixels hold there.</param>
/// <param name="Pixels">How many pixels of the images it has; of probabilities, how many are above 0.</param>
/// <param name="Description">The segment.</param>
internal sealed record CreatedSegment(int Mask, int Value, long Pixels, SegmentDescription Description)
{
    /// <summary>The layer of labels that its pixels are in.</summary>
    public int Layer { get; init; }
}
