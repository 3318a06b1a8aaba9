using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>What a condition's lookup found.</summary>
/// <param name="Item">The element or sequence; null if it is absent.</param>
/// <param name="Place">The level whose table has the attribute; null if no table around has it.</param>
/// <param name="Slot">Its place in the shape of that level.</param>
/// <param name="Text">Its text, where that is at hand already.</param>
internal readonly record struct Found(DicomItem? Item, ItemLevel? Place, int Slot, string? Text = null);
