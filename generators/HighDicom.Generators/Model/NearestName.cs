namespace HighDicom.Generators.Model;

/// <summary>Finds what somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>The known name with the fewest letters to insert, delete or replace.</summary>
    public static string To(string name, IEnumerable<string> known) =>
        known.OrderBy(candidate => Distance(name, candidate)).ThenByDescending(candidate => CommonStart(name, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).FirstOrDefault() ?? "";

    private static int CommonStart(string left, string right)
    {
        int length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
        {
            length++;
        }

        return length;
    }

    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
