round(CASE $measure
  WHEN 'count' THEN toFloat(a)
  WHEN 'npmi' THEN CASE WHEN a = n THEN 1.0 WHEN a > 0 THEN log(toFloat(a) * n / (toFloat(f1) * f2)) / -log(toFloat(a) / n) END
  WHEN 'g2' THEN CASE WHEN toFloat(a) * n >= toFloat(f1) * f2 THEN 2.0 ELSE -2.0 END * (
    CASE WHEN a = 0 THEN 0.0 ELSE a * log(toFloat(a) * n / (toFloat(f1) * f2)) END +
    CASE WHEN f1 = a THEN 0.0 ELSE (f1 - a) * log(toFloat(f1 - a) * n / (toFloat(f1) * (n - f2))) END +
    CASE WHEN f2 = a THEN 0.0 ELSE (f2 - a) * log(toFloat(f2 - a) * n / (toFloat(n - f1) * f2)) END +
    CASE WHEN n - f1 - f2 + a = 0 THEN 0.0
      ELSE (n - f1 - f2 + a) * log(toFloat(n - f1 - f2 + a) * n / (toFloat(n - f1) * (n - f2))) END)
  WHEN 'logdice' THEN CASE WHEN a > 0 THEN 14 + log(2.0 * a / (f1 + f2)) / log(2) END
  WHEN 'jaccard' THEN toFloat(a) / (f1 + f2 - a)
END, 9) AS score
