namespace HighDicom.Requirements;

/// <summary>What conditions, value lists and numbers of items can see of an element.</summary>
/// <param name="Slot">Its place in the shape.</param>
/// <param name="IsEmpty">Whether it has no value, or no item.</param>
/// <param name="MostCounted">The number of items beyond which it does not matter how many there are.</param>
/// <param name="Items">The number of items, at most that; -1 if it is no sequence.</param>
/// <param name="Text">Its text; null where the text does not matter.</param>
internal readonly record struct KnownElement(int Slot, bool IsEmpty, int MostCounted, int Items, string? Text);
