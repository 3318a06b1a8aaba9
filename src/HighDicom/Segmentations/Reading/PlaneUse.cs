namespace HighDicom;

/// <summary>A frame that is drawn on a plane.</summary>
/// <param name="Place">The frame, and where it goes.</param>
/// <param name="Rank">The place of its segment among the chosen ones, from 0; 0 for a frame of all segments.</param>
internal readonly record struct PlaneUse(Placement Place, int Rank);
